/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.porelyte.model.Candidate;
import org.porelyte.model.CellDesign;
import org.porelyte.model.Measurement;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cell Design</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getCathode <em>Cathode</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getAnode <em>Anode</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getElectrolyte <em>Electrolyte</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getCathodeLoading <em>Cathode Loading</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getNpRatio <em>Np Ratio</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getElectrolyteThickness <em>Electrolyte Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getCathodeActiveFraction <em>Cathode Active Fraction</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getCathodeThickness <em>Cathode Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getAnodeThickness <em>Anode Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getMeanVoltage <em>Mean Voltage</em>}</li>
 *   <li>{@link org.porelyte.model.impl.CellDesignImpl#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellDesignImpl extends NamedElementImpl implements CellDesign {
	/**
	 * The default value of the '{@link #getCathode() <em>Cathode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCathode()
	 * @generated
	 * @ordered
	 */
	protected static final String CATHODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCathode() <em>Cathode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCathode()
	 * @generated
	 * @ordered
	 */
	protected String cathode = CATHODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnode() <em>Anode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnode()
	 * @generated
	 * @ordered
	 */
	protected static final String ANODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnode() <em>Anode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnode()
	 * @generated
	 * @ordered
	 */
	protected String anode = ANODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getElectrolyte() <em>Electrolyte</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrolyte()
	 * @generated
	 * @ordered
	 */
	protected Candidate electrolyte;

	/**
	 * The default value of the '{@link #getCathodeLoading() <em>Cathode Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCathodeLoading()
	 * @generated
	 * @ordered
	 */
	protected static final double CATHODE_LOADING_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCathodeLoading() <em>Cathode Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCathodeLoading()
	 * @generated
	 * @ordered
	 */
	protected double cathodeLoading = CATHODE_LOADING_EDEFAULT;

	/**
	 * This is true if the Cathode Loading attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cathodeLoadingESet;

	/**
	 * The default value of the '{@link #getNpRatio() <em>Np Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNpRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double NP_RATIO_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getNpRatio() <em>Np Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNpRatio()
	 * @generated
	 * @ordered
	 */
	protected double npRatio = NP_RATIO_EDEFAULT;

	/**
	 * This is true if the Np Ratio attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean npRatioESet;

	/**
	 * The default value of the '{@link #getElectrolyteThickness() <em>Electrolyte Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrolyteThickness()
	 * @generated
	 * @ordered
	 */
	protected static final double ELECTROLYTE_THICKNESS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getElectrolyteThickness() <em>Electrolyte Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectrolyteThickness()
	 * @generated
	 * @ordered
	 */
	protected double electrolyteThickness = ELECTROLYTE_THICKNESS_EDEFAULT;

	/**
	 * This is true if the Electrolyte Thickness attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean electrolyteThicknessESet;

	/**
	 * The default value of the '{@link #getCathodeActiveFraction() <em>Cathode Active Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCathodeActiveFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double CATHODE_ACTIVE_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCathodeActiveFraction() <em>Cathode Active Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCathodeActiveFraction()
	 * @generated
	 * @ordered
	 */
	protected double cathodeActiveFraction = CATHODE_ACTIVE_FRACTION_EDEFAULT;

	/**
	 * This is true if the Cathode Active Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cathodeActiveFractionESet;

	/**
	 * The default value of the '{@link #getCathodeThickness() <em>Cathode Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCathodeThickness()
	 * @generated
	 * @ordered
	 */
	protected static final double CATHODE_THICKNESS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCathodeThickness() <em>Cathode Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCathodeThickness()
	 * @generated
	 * @ordered
	 */
	protected double cathodeThickness = CATHODE_THICKNESS_EDEFAULT;

	/**
	 * This is true if the Cathode Thickness attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cathodeThicknessESet;

	/**
	 * The default value of the '{@link #getAnodeThickness() <em>Anode Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnodeThickness()
	 * @generated
	 * @ordered
	 */
	protected static final double ANODE_THICKNESS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAnodeThickness() <em>Anode Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnodeThickness()
	 * @generated
	 * @ordered
	 */
	protected double anodeThickness = ANODE_THICKNESS_EDEFAULT;

	/**
	 * This is true if the Anode Thickness attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean anodeThicknessESet;

	/**
	 * The default value of the '{@link #getMeanVoltage() <em>Mean Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeanVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double MEAN_VOLTAGE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMeanVoltage() <em>Mean Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeanVoltage()
	 * @generated
	 * @ordered
	 */
	protected double meanVoltage = MEAN_VOLTAGE_EDEFAULT;

	/**
	 * This is true if the Mean Voltage attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean meanVoltageESet;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CellDesignImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.CELL_DESIGN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCathode() {
		return cathode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCathode(String newCathode) {
		String oldCathode = cathode;
		cathode = newCathode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__CATHODE, oldCathode, cathode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnode() {
		return anode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnode(String newAnode) {
		String oldAnode = anode;
		anode = newAnode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__ANODE, oldAnode, anode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Candidate getElectrolyte() {
		return electrolyte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectrolyte(Candidate newElectrolyte) {
		Candidate oldElectrolyte = electrolyte;
		electrolyte = newElectrolyte;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__ELECTROLYTE, oldElectrolyte, electrolyte));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCathodeLoading() {
		return cathodeLoading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCathodeLoading(double newCathodeLoading) {
		double oldCathodeLoading = cathodeLoading;
		cathodeLoading = newCathodeLoading;
		boolean oldCathodeLoadingESet = cathodeLoadingESet;
		cathodeLoadingESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__CATHODE_LOADING, oldCathodeLoading, cathodeLoading, !oldCathodeLoadingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCathodeLoading() {
		double oldCathodeLoading = cathodeLoading;
		boolean oldCathodeLoadingESet = cathodeLoadingESet;
		cathodeLoading = CATHODE_LOADING_EDEFAULT;
		cathodeLoadingESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.CELL_DESIGN__CATHODE_LOADING, oldCathodeLoading, CATHODE_LOADING_EDEFAULT, oldCathodeLoadingESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCathodeLoading() {
		return cathodeLoadingESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNpRatio() {
		return npRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNpRatio(double newNpRatio) {
		double oldNpRatio = npRatio;
		npRatio = newNpRatio;
		boolean oldNpRatioESet = npRatioESet;
		npRatioESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__NP_RATIO, oldNpRatio, npRatio, !oldNpRatioESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNpRatio() {
		double oldNpRatio = npRatio;
		boolean oldNpRatioESet = npRatioESet;
		npRatio = NP_RATIO_EDEFAULT;
		npRatioESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.CELL_DESIGN__NP_RATIO, oldNpRatio, NP_RATIO_EDEFAULT, oldNpRatioESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNpRatio() {
		return npRatioESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getElectrolyteThickness() {
		return electrolyteThickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectrolyteThickness(double newElectrolyteThickness) {
		double oldElectrolyteThickness = electrolyteThickness;
		electrolyteThickness = newElectrolyteThickness;
		boolean oldElectrolyteThicknessESet = electrolyteThicknessESet;
		electrolyteThicknessESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__ELECTROLYTE_THICKNESS, oldElectrolyteThickness, electrolyteThickness, !oldElectrolyteThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetElectrolyteThickness() {
		double oldElectrolyteThickness = electrolyteThickness;
		boolean oldElectrolyteThicknessESet = electrolyteThicknessESet;
		electrolyteThickness = ELECTROLYTE_THICKNESS_EDEFAULT;
		electrolyteThicknessESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.CELL_DESIGN__ELECTROLYTE_THICKNESS, oldElectrolyteThickness, ELECTROLYTE_THICKNESS_EDEFAULT, oldElectrolyteThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetElectrolyteThickness() {
		return electrolyteThicknessESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCathodeActiveFraction() {
		return cathodeActiveFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCathodeActiveFraction(double newCathodeActiveFraction) {
		double oldCathodeActiveFraction = cathodeActiveFraction;
		cathodeActiveFraction = newCathodeActiveFraction;
		boolean oldCathodeActiveFractionESet = cathodeActiveFractionESet;
		cathodeActiveFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__CATHODE_ACTIVE_FRACTION, oldCathodeActiveFraction, cathodeActiveFraction, !oldCathodeActiveFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCathodeActiveFraction() {
		double oldCathodeActiveFraction = cathodeActiveFraction;
		boolean oldCathodeActiveFractionESet = cathodeActiveFractionESet;
		cathodeActiveFraction = CATHODE_ACTIVE_FRACTION_EDEFAULT;
		cathodeActiveFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.CELL_DESIGN__CATHODE_ACTIVE_FRACTION, oldCathodeActiveFraction, CATHODE_ACTIVE_FRACTION_EDEFAULT, oldCathodeActiveFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCathodeActiveFraction() {
		return cathodeActiveFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCathodeThickness() {
		return cathodeThickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCathodeThickness(double newCathodeThickness) {
		double oldCathodeThickness = cathodeThickness;
		cathodeThickness = newCathodeThickness;
		boolean oldCathodeThicknessESet = cathodeThicknessESet;
		cathodeThicknessESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__CATHODE_THICKNESS, oldCathodeThickness, cathodeThickness, !oldCathodeThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCathodeThickness() {
		double oldCathodeThickness = cathodeThickness;
		boolean oldCathodeThicknessESet = cathodeThicknessESet;
		cathodeThickness = CATHODE_THICKNESS_EDEFAULT;
		cathodeThicknessESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.CELL_DESIGN__CATHODE_THICKNESS, oldCathodeThickness, CATHODE_THICKNESS_EDEFAULT, oldCathodeThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCathodeThickness() {
		return cathodeThicknessESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAnodeThickness() {
		return anodeThickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnodeThickness(double newAnodeThickness) {
		double oldAnodeThickness = anodeThickness;
		anodeThickness = newAnodeThickness;
		boolean oldAnodeThicknessESet = anodeThicknessESet;
		anodeThicknessESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__ANODE_THICKNESS, oldAnodeThickness, anodeThickness, !oldAnodeThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAnodeThickness() {
		double oldAnodeThickness = anodeThickness;
		boolean oldAnodeThicknessESet = anodeThicknessESet;
		anodeThickness = ANODE_THICKNESS_EDEFAULT;
		anodeThicknessESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.CELL_DESIGN__ANODE_THICKNESS, oldAnodeThickness, ANODE_THICKNESS_EDEFAULT, oldAnodeThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAnodeThickness() {
		return anodeThicknessESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMeanVoltage() {
		return meanVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeanVoltage(double newMeanVoltage) {
		double oldMeanVoltage = meanVoltage;
		meanVoltage = newMeanVoltage;
		boolean oldMeanVoltageESet = meanVoltageESet;
		meanVoltageESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CELL_DESIGN__MEAN_VOLTAGE, oldMeanVoltage, meanVoltage, !oldMeanVoltageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMeanVoltage() {
		double oldMeanVoltage = meanVoltage;
		boolean oldMeanVoltageESet = meanVoltageESet;
		meanVoltage = MEAN_VOLTAGE_EDEFAULT;
		meanVoltageESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.CELL_DESIGN__MEAN_VOLTAGE, oldMeanVoltage, MEAN_VOLTAGE_EDEFAULT, oldMeanVoltageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMeanVoltage() {
		return meanVoltageESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, PorelytePackage.CELL_DESIGN__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PorelytePackage.CELL_DESIGN__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.CELL_DESIGN__CATHODE:
				return getCathode();
			case PorelytePackage.CELL_DESIGN__ANODE:
				return getAnode();
			case PorelytePackage.CELL_DESIGN__ELECTROLYTE:
				return getElectrolyte();
			case PorelytePackage.CELL_DESIGN__CATHODE_LOADING:
				return getCathodeLoading();
			case PorelytePackage.CELL_DESIGN__NP_RATIO:
				return getNpRatio();
			case PorelytePackage.CELL_DESIGN__ELECTROLYTE_THICKNESS:
				return getElectrolyteThickness();
			case PorelytePackage.CELL_DESIGN__CATHODE_ACTIVE_FRACTION:
				return getCathodeActiveFraction();
			case PorelytePackage.CELL_DESIGN__CATHODE_THICKNESS:
				return getCathodeThickness();
			case PorelytePackage.CELL_DESIGN__ANODE_THICKNESS:
				return getAnodeThickness();
			case PorelytePackage.CELL_DESIGN__MEAN_VOLTAGE:
				return getMeanVoltage();
			case PorelytePackage.CELL_DESIGN__MEASUREMENTS:
				return getMeasurements();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PorelytePackage.CELL_DESIGN__CATHODE:
				setCathode((String)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__ANODE:
				setAnode((String)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__ELECTROLYTE:
				setElectrolyte((Candidate)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__CATHODE_LOADING:
				setCathodeLoading((Double)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__NP_RATIO:
				setNpRatio((Double)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__ELECTROLYTE_THICKNESS:
				setElectrolyteThickness((Double)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__CATHODE_ACTIVE_FRACTION:
				setCathodeActiveFraction((Double)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__CATHODE_THICKNESS:
				setCathodeThickness((Double)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__ANODE_THICKNESS:
				setAnodeThickness((Double)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__MEAN_VOLTAGE:
				setMeanVoltage((Double)newValue);
				return;
			case PorelytePackage.CELL_DESIGN__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PorelytePackage.CELL_DESIGN__CATHODE:
				setCathode(CATHODE_EDEFAULT);
				return;
			case PorelytePackage.CELL_DESIGN__ANODE:
				setAnode(ANODE_EDEFAULT);
				return;
			case PorelytePackage.CELL_DESIGN__ELECTROLYTE:
				setElectrolyte((Candidate)null);
				return;
			case PorelytePackage.CELL_DESIGN__CATHODE_LOADING:
				unsetCathodeLoading();
				return;
			case PorelytePackage.CELL_DESIGN__NP_RATIO:
				unsetNpRatio();
				return;
			case PorelytePackage.CELL_DESIGN__ELECTROLYTE_THICKNESS:
				unsetElectrolyteThickness();
				return;
			case PorelytePackage.CELL_DESIGN__CATHODE_ACTIVE_FRACTION:
				unsetCathodeActiveFraction();
				return;
			case PorelytePackage.CELL_DESIGN__CATHODE_THICKNESS:
				unsetCathodeThickness();
				return;
			case PorelytePackage.CELL_DESIGN__ANODE_THICKNESS:
				unsetAnodeThickness();
				return;
			case PorelytePackage.CELL_DESIGN__MEAN_VOLTAGE:
				unsetMeanVoltage();
				return;
			case PorelytePackage.CELL_DESIGN__MEASUREMENTS:
				getMeasurements().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PorelytePackage.CELL_DESIGN__CATHODE:
				return CATHODE_EDEFAULT == null ? cathode != null : !CATHODE_EDEFAULT.equals(cathode);
			case PorelytePackage.CELL_DESIGN__ANODE:
				return ANODE_EDEFAULT == null ? anode != null : !ANODE_EDEFAULT.equals(anode);
			case PorelytePackage.CELL_DESIGN__ELECTROLYTE:
				return electrolyte != null;
			case PorelytePackage.CELL_DESIGN__CATHODE_LOADING:
				return isSetCathodeLoading();
			case PorelytePackage.CELL_DESIGN__NP_RATIO:
				return isSetNpRatio();
			case PorelytePackage.CELL_DESIGN__ELECTROLYTE_THICKNESS:
				return isSetElectrolyteThickness();
			case PorelytePackage.CELL_DESIGN__CATHODE_ACTIVE_FRACTION:
				return isSetCathodeActiveFraction();
			case PorelytePackage.CELL_DESIGN__CATHODE_THICKNESS:
				return isSetCathodeThickness();
			case PorelytePackage.CELL_DESIGN__ANODE_THICKNESS:
				return isSetAnodeThickness();
			case PorelytePackage.CELL_DESIGN__MEAN_VOLTAGE:
				return isSetMeanVoltage();
			case PorelytePackage.CELL_DESIGN__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (cathode: ");
		result.append(cathode);
		result.append(", anode: ");
		result.append(anode);
		result.append(", cathodeLoading: ");
		if (cathodeLoadingESet) result.append(cathodeLoading); else result.append("<unset>");
		result.append(", npRatio: ");
		if (npRatioESet) result.append(npRatio); else result.append("<unset>");
		result.append(", electrolyteThickness: ");
		if (electrolyteThicknessESet) result.append(electrolyteThickness); else result.append("<unset>");
		result.append(", cathodeActiveFraction: ");
		if (cathodeActiveFractionESet) result.append(cathodeActiveFraction); else result.append("<unset>");
		result.append(", cathodeThickness: ");
		if (cathodeThicknessESet) result.append(cathodeThickness); else result.append("<unset>");
		result.append(", anodeThickness: ");
		if (anodeThicknessESet) result.append(anodeThickness); else result.append("<unset>");
		result.append(", meanVoltage: ");
		if (meanVoltageESet) result.append(meanVoltage); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //CellDesignImpl
