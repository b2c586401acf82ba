/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.porelyte.model.Binder;
import org.porelyte.model.Form;
import org.porelyte.model.FormKind;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.Scaffold;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Form</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.FormImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FormImpl#getBinder <em>Binder</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FormImpl#getBinderMassFraction <em>Binder Mass Fraction</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FormImpl#getScaffold <em>Scaffold</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FormImpl#getScaffoldMassFraction <em>Scaffold Mass Fraction</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FormImpl#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FormImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FormImpl#getProcess <em>Process</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FormImpl extends MinimalEObjectImpl.Container implements Form {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FormKind KIND_EDEFAULT = FormKind.POWDER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FormKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBinder() <em>Binder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinder()
	 * @generated
	 * @ordered
	 */
	protected Binder binder;

	/**
	 * The default value of the '{@link #getBinderMassFraction() <em>Binder Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinderMassFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double BINDER_MASS_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBinderMassFraction() <em>Binder Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinderMassFraction()
	 * @generated
	 * @ordered
	 */
	protected double binderMassFraction = BINDER_MASS_FRACTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScaffold() <em>Scaffold</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaffold()
	 * @generated
	 * @ordered
	 */
	protected Scaffold scaffold;

	/**
	 * The default value of the '{@link #getScaffoldMassFraction() <em>Scaffold Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaffoldMassFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double SCAFFOLD_MASS_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getScaffoldMassFraction() <em>Scaffold Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaffoldMassFraction()
	 * @generated
	 * @ordered
	 */
	protected double scaffoldMassFraction = SCAFFOLD_MASS_FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThickness()
	 * @generated
	 * @ordered
	 */
	protected static final double THICKNESS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThickness()
	 * @generated
	 * @ordered
	 */
	protected double thickness = THICKNESS_EDEFAULT;

	/**
	 * This is true if the Thickness attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean thicknessESet;

	/**
	 * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double PRESSURE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected double pressure = PRESSURE_EDEFAULT;

	/**
	 * This is true if the Pressure attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean pressureESet;

	/**
	 * The default value of the '{@link #getProcess() <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcess()
	 * @generated
	 * @ordered
	 */
	protected static final String PROCESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcess() <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcess()
	 * @generated
	 * @ordered
	 */
	protected String process = PROCESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FormImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.FORM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FormKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FormKind newKind) {
		FormKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FORM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Binder getBinder() {
		return binder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBinder(Binder newBinder) {
		Binder oldBinder = binder;
		binder = newBinder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FORM__BINDER, oldBinder, binder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBinderMassFraction() {
		return binderMassFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBinderMassFraction(double newBinderMassFraction) {
		double oldBinderMassFraction = binderMassFraction;
		binderMassFraction = newBinderMassFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FORM__BINDER_MASS_FRACTION, oldBinderMassFraction, binderMassFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scaffold getScaffold() {
		return scaffold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaffold(Scaffold newScaffold) {
		Scaffold oldScaffold = scaffold;
		scaffold = newScaffold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FORM__SCAFFOLD, oldScaffold, scaffold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getScaffoldMassFraction() {
		return scaffoldMassFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaffoldMassFraction(double newScaffoldMassFraction) {
		double oldScaffoldMassFraction = scaffoldMassFraction;
		scaffoldMassFraction = newScaffoldMassFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FORM__SCAFFOLD_MASS_FRACTION, oldScaffoldMassFraction, scaffoldMassFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getThickness() {
		return thickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThickness(double newThickness) {
		double oldThickness = thickness;
		thickness = newThickness;
		boolean oldThicknessESet = thicknessESet;
		thicknessESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FORM__THICKNESS, oldThickness, thickness, !oldThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetThickness() {
		double oldThickness = thickness;
		boolean oldThicknessESet = thicknessESet;
		thickness = THICKNESS_EDEFAULT;
		thicknessESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.FORM__THICKNESS, oldThickness, THICKNESS_EDEFAULT, oldThicknessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetThickness() {
		return thicknessESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPressure() {
		return pressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressure(double newPressure) {
		double oldPressure = pressure;
		pressure = newPressure;
		boolean oldPressureESet = pressureESet;
		pressureESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FORM__PRESSURE, oldPressure, pressure, !oldPressureESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPressure() {
		double oldPressure = pressure;
		boolean oldPressureESet = pressureESet;
		pressure = PRESSURE_EDEFAULT;
		pressureESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.FORM__PRESSURE, oldPressure, PRESSURE_EDEFAULT, oldPressureESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPressure() {
		return pressureESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcess() {
		return process;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcess(String newProcess) {
		String oldProcess = process;
		process = newProcess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FORM__PROCESS, oldProcess, process));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.FORM__KIND:
				return getKind();
			case PorelytePackage.FORM__BINDER:
				return getBinder();
			case PorelytePackage.FORM__BINDER_MASS_FRACTION:
				return getBinderMassFraction();
			case PorelytePackage.FORM__SCAFFOLD:
				return getScaffold();
			case PorelytePackage.FORM__SCAFFOLD_MASS_FRACTION:
				return getScaffoldMassFraction();
			case PorelytePackage.FORM__THICKNESS:
				return getThickness();
			case PorelytePackage.FORM__PRESSURE:
				return getPressure();
			case PorelytePackage.FORM__PROCESS:
				return getProcess();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PorelytePackage.FORM__KIND:
				setKind((FormKind)newValue);
				return;
			case PorelytePackage.FORM__BINDER:
				setBinder((Binder)newValue);
				return;
			case PorelytePackage.FORM__BINDER_MASS_FRACTION:
				setBinderMassFraction((Double)newValue);
				return;
			case PorelytePackage.FORM__SCAFFOLD:
				setScaffold((Scaffold)newValue);
				return;
			case PorelytePackage.FORM__SCAFFOLD_MASS_FRACTION:
				setScaffoldMassFraction((Double)newValue);
				return;
			case PorelytePackage.FORM__THICKNESS:
				setThickness((Double)newValue);
				return;
			case PorelytePackage.FORM__PRESSURE:
				setPressure((Double)newValue);
				return;
			case PorelytePackage.FORM__PROCESS:
				setProcess((String)newValue);
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
			case PorelytePackage.FORM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PorelytePackage.FORM__BINDER:
				setBinder((Binder)null);
				return;
			case PorelytePackage.FORM__BINDER_MASS_FRACTION:
				setBinderMassFraction(BINDER_MASS_FRACTION_EDEFAULT);
				return;
			case PorelytePackage.FORM__SCAFFOLD:
				setScaffold((Scaffold)null);
				return;
			case PorelytePackage.FORM__SCAFFOLD_MASS_FRACTION:
				setScaffoldMassFraction(SCAFFOLD_MASS_FRACTION_EDEFAULT);
				return;
			case PorelytePackage.FORM__THICKNESS:
				unsetThickness();
				return;
			case PorelytePackage.FORM__PRESSURE:
				unsetPressure();
				return;
			case PorelytePackage.FORM__PROCESS:
				setProcess(PROCESS_EDEFAULT);
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
			case PorelytePackage.FORM__KIND:
				return kind != KIND_EDEFAULT;
			case PorelytePackage.FORM__BINDER:
				return binder != null;
			case PorelytePackage.FORM__BINDER_MASS_FRACTION:
				return binderMassFraction != BINDER_MASS_FRACTION_EDEFAULT;
			case PorelytePackage.FORM__SCAFFOLD:
				return scaffold != null;
			case PorelytePackage.FORM__SCAFFOLD_MASS_FRACTION:
				return scaffoldMassFraction != SCAFFOLD_MASS_FRACTION_EDEFAULT;
			case PorelytePackage.FORM__THICKNESS:
				return isSetThickness();
			case PorelytePackage.FORM__PRESSURE:
				return isSetPressure();
			case PorelytePackage.FORM__PROCESS:
				return PROCESS_EDEFAULT == null ? process != null : !PROCESS_EDEFAULT.equals(process);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", binderMassFraction: ");
		result.append(binderMassFraction);
		result.append(", scaffoldMassFraction: ");
		result.append(scaffoldMassFraction);
		result.append(", thickness: ");
		if (thicknessESet) result.append(thickness); else result.append("<unset>");
		result.append(", pressure: ");
		if (pressureESet) result.append(pressure); else result.append("<unset>");
		result.append(", process: ");
		result.append(process);
		result.append(')');
		return result.toString();
	}

} //FormImpl
