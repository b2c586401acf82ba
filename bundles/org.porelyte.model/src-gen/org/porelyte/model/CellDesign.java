/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell Design</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.CellDesign#getCathode <em>Cathode</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getAnode <em>Anode</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getElectrolyte <em>Electrolyte</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getCathodeLoading <em>Cathode Loading</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getNpRatio <em>Np Ratio</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getElectrolyteThickness <em>Electrolyte Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getCathodeActiveFraction <em>Cathode Active Fraction</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getCathodeThickness <em>Cathode Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getAnodeThickness <em>Anode Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getMeanVoltage <em>Mean Voltage</em>}</li>
 *   <li>{@link org.porelyte.model.CellDesign#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getCellDesign()
 * @model
 * @generated
 */
public interface CellDesign extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Cathode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material of the cathode; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cathode</em>' attribute.
	 * @see #setCathode(String)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_Cathode()
	 * @model
	 * @generated
	 */
	String getCathode();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getCathode <em>Cathode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cathode</em>' attribute.
	 * @see #getCathode()
	 * @generated
	 */
	void setCathode(String value);

	/**
	 * Returns the value of the '<em><b>Anode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Active material of the anode; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anode</em>' attribute.
	 * @see #setAnode(String)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_Anode()
	 * @model
	 * @generated
	 */
	String getAnode();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getAnode <em>Anode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anode</em>' attribute.
	 * @see #getAnode()
	 * @generated
	 */
	void setAnode(String value);

	/**
	 * Returns the value of the '<em><b>Electrolyte</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrolyte; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrolyte</em>' reference.
	 * @see #setElectrolyte(Candidate)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_Electrolyte()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Candidate getElectrolyte();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getElectrolyte <em>Electrolyte</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electrolyte</em>' reference.
	 * @see #getElectrolyte()
	 * @generated
	 */
	void setElectrolyte(Candidate value);

	/**
	 * Returns the value of the '<em><b>Cathode Loading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areal mass of active cathode material in kg/m2; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cathode Loading</em>' attribute.
	 * @see #isSetCathodeLoading()
	 * @see #unsetCathodeLoading()
	 * @see #setCathodeLoading(double)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_CathodeLoading()
	 * @model unsettable="true"
	 * @generated
	 */
	double getCathodeLoading();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getCathodeLoading <em>Cathode Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cathode Loading</em>' attribute.
	 * @see #isSetCathodeLoading()
	 * @see #unsetCathodeLoading()
	 * @see #getCathodeLoading()
	 * @generated
	 */
	void setCathodeLoading(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.CellDesign#getCathodeLoading <em>Cathode Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCathodeLoading()
	 * @see #getCathodeLoading()
	 * @see #setCathodeLoading(double)
	 * @generated
	 */
	void unsetCathodeLoading();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.CellDesign#getCathodeLoading <em>Cathode Loading</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cathode Loading</em>' attribute is set.
	 * @see #unsetCathodeLoading()
	 * @see #getCathodeLoading()
	 * @see #setCathodeLoading(double)
	 * @generated
	 */
	boolean isSetCathodeLoading();

	/**
	 * Returns the value of the '<em><b>Np Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ratio of areal capacities, negative to positive (dimensionless); unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Np Ratio</em>' attribute.
	 * @see #isSetNpRatio()
	 * @see #unsetNpRatio()
	 * @see #setNpRatio(double)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_NpRatio()
	 * @model unsettable="true"
	 * @generated
	 */
	double getNpRatio();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getNpRatio <em>Np Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Np Ratio</em>' attribute.
	 * @see #isSetNpRatio()
	 * @see #unsetNpRatio()
	 * @see #getNpRatio()
	 * @generated
	 */
	void setNpRatio(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.CellDesign#getNpRatio <em>Np Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNpRatio()
	 * @see #getNpRatio()
	 * @see #setNpRatio(double)
	 * @generated
	 */
	void unsetNpRatio();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.CellDesign#getNpRatio <em>Np Ratio</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Np Ratio</em>' attribute is set.
	 * @see #unsetNpRatio()
	 * @see #getNpRatio()
	 * @see #setNpRatio(double)
	 * @generated
	 */
	boolean isSetNpRatio();

	/**
	 * Returns the value of the '<em><b>Electrolyte Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness of the electrolyte in m; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electrolyte Thickness</em>' attribute.
	 * @see #isSetElectrolyteThickness()
	 * @see #unsetElectrolyteThickness()
	 * @see #setElectrolyteThickness(double)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_ElectrolyteThickness()
	 * @model unsettable="true"
	 * @generated
	 */
	double getElectrolyteThickness();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getElectrolyteThickness <em>Electrolyte Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electrolyte Thickness</em>' attribute.
	 * @see #isSetElectrolyteThickness()
	 * @see #unsetElectrolyteThickness()
	 * @see #getElectrolyteThickness()
	 * @generated
	 */
	void setElectrolyteThickness(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.CellDesign#getElectrolyteThickness <em>Electrolyte Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetElectrolyteThickness()
	 * @see #getElectrolyteThickness()
	 * @see #setElectrolyteThickness(double)
	 * @generated
	 */
	void unsetElectrolyteThickness();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.CellDesign#getElectrolyteThickness <em>Electrolyte Thickness</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Electrolyte Thickness</em>' attribute is set.
	 * @see #unsetElectrolyteThickness()
	 * @see #getElectrolyteThickness()
	 * @see #setElectrolyteThickness(double)
	 * @generated
	 */
	boolean isSetElectrolyteThickness();

	/**
	 * Returns the value of the '<em><b>Cathode Active Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass fraction (0..1) of active material in the cathode; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cathode Active Fraction</em>' attribute.
	 * @see #isSetCathodeActiveFraction()
	 * @see #unsetCathodeActiveFraction()
	 * @see #setCathodeActiveFraction(double)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_CathodeActiveFraction()
	 * @model unsettable="true"
	 * @generated
	 */
	double getCathodeActiveFraction();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getCathodeActiveFraction <em>Cathode Active Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cathode Active Fraction</em>' attribute.
	 * @see #isSetCathodeActiveFraction()
	 * @see #unsetCathodeActiveFraction()
	 * @see #getCathodeActiveFraction()
	 * @generated
	 */
	void setCathodeActiveFraction(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.CellDesign#getCathodeActiveFraction <em>Cathode Active Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCathodeActiveFraction()
	 * @see #getCathodeActiveFraction()
	 * @see #setCathodeActiveFraction(double)
	 * @generated
	 */
	void unsetCathodeActiveFraction();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.CellDesign#getCathodeActiveFraction <em>Cathode Active Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cathode Active Fraction</em>' attribute is set.
	 * @see #unsetCathodeActiveFraction()
	 * @see #getCathodeActiveFraction()
	 * @see #setCathodeActiveFraction(double)
	 * @generated
	 */
	boolean isSetCathodeActiveFraction();

	/**
	 * Returns the value of the '<em><b>Cathode Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness of the cathode in m; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cathode Thickness</em>' attribute.
	 * @see #isSetCathodeThickness()
	 * @see #unsetCathodeThickness()
	 * @see #setCathodeThickness(double)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_CathodeThickness()
	 * @model unsettable="true"
	 * @generated
	 */
	double getCathodeThickness();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getCathodeThickness <em>Cathode Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cathode Thickness</em>' attribute.
	 * @see #isSetCathodeThickness()
	 * @see #unsetCathodeThickness()
	 * @see #getCathodeThickness()
	 * @generated
	 */
	void setCathodeThickness(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.CellDesign#getCathodeThickness <em>Cathode Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCathodeThickness()
	 * @see #getCathodeThickness()
	 * @see #setCathodeThickness(double)
	 * @generated
	 */
	void unsetCathodeThickness();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.CellDesign#getCathodeThickness <em>Cathode Thickness</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cathode Thickness</em>' attribute is set.
	 * @see #unsetCathodeThickness()
	 * @see #getCathodeThickness()
	 * @see #setCathodeThickness(double)
	 * @generated
	 */
	boolean isSetCathodeThickness();

	/**
	 * Returns the value of the '<em><b>Anode Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness of the anode in m; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anode Thickness</em>' attribute.
	 * @see #isSetAnodeThickness()
	 * @see #unsetAnodeThickness()
	 * @see #setAnodeThickness(double)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_AnodeThickness()
	 * @model unsettable="true"
	 * @generated
	 */
	double getAnodeThickness();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getAnodeThickness <em>Anode Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anode Thickness</em>' attribute.
	 * @see #isSetAnodeThickness()
	 * @see #unsetAnodeThickness()
	 * @see #getAnodeThickness()
	 * @generated
	 */
	void setAnodeThickness(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.CellDesign#getAnodeThickness <em>Anode Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAnodeThickness()
	 * @see #getAnodeThickness()
	 * @see #setAnodeThickness(double)
	 * @generated
	 */
	void unsetAnodeThickness();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.CellDesign#getAnodeThickness <em>Anode Thickness</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Anode Thickness</em>' attribute is set.
	 * @see #unsetAnodeThickness()
	 * @see #getAnodeThickness()
	 * @see #setAnodeThickness(double)
	 * @generated
	 */
	boolean isSetAnodeThickness();

	/**
	 * Returns the value of the '<em><b>Mean Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean discharge voltage in V; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mean Voltage</em>' attribute.
	 * @see #isSetMeanVoltage()
	 * @see #unsetMeanVoltage()
	 * @see #setMeanVoltage(double)
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_MeanVoltage()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMeanVoltage();

	/**
	 * Sets the value of the '{@link org.porelyte.model.CellDesign#getMeanVoltage <em>Mean Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mean Voltage</em>' attribute.
	 * @see #isSetMeanVoltage()
	 * @see #unsetMeanVoltage()
	 * @see #getMeanVoltage()
	 * @generated
	 */
	void setMeanVoltage(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.CellDesign#getMeanVoltage <em>Mean Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMeanVoltage()
	 * @see #getMeanVoltage()
	 * @see #setMeanVoltage(double)
	 * @generated
	 */
	void unsetMeanVoltage();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.CellDesign#getMeanVoltage <em>Mean Voltage</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Mean Voltage</em>' attribute is set.
	 * @see #unsetMeanVoltage()
	 * @see #getMeanVoltage()
	 * @see #setMeanVoltage(double)
	 * @generated
	 */
	boolean isSetMeanVoltage();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getCellDesign_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // CellDesign
